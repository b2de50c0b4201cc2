import 'cytoscape';

// What the package's types leave out.
declare module 'cytoscape' {
  interface CollectionStyle {
    /** Asks the style functions of these elements anew. */
    updateStyle(): this;
  }

  interface CoreExport {
    renderer(): {
      /** As the option of the same name, which Cytoscape itself asks here at each frame. */
      textureOnViewport: boolean;
    };
  }
}
