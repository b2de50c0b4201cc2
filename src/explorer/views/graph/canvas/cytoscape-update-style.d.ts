import 'cytoscape';

declare module 'cytoscape' {
  interface CollectionStyle {
    /** Asks the style functions of these elements anew; the package's types leave it out. */
    updateStyle(): this;
  }
}
