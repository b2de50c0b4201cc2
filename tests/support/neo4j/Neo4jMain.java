import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Runs one Neo4j server: {@code Neo4jMain <home> <conf> [--delete-home]}.
 *
 * <p>Prints {@code ready <bolt port>} once, then runs until stdin closes, so that it never outlives
 * the process that started it, or until SIGTERM.
 */
final class Neo4jMain {
  public static void main(String[] args) throws IOException {
    var home = Path.of(args[0]);
    var deleteHome = args.length > 2 && args[2].equals("--delete-home");
    var server =
        new DatabaseManagementServiceBuilder(home).loadPropertiesFromFile(Path.of(args[1])).build();
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.shutdown();
                  if (deleteHome) delete(home);
                }));
    System.out.println("ready " + boltPort((GraphDatabaseAPI) server.database("system")));
    while (System.in.read() != -1) {}
    System.exit(0);
  }

  /** The port really bound, which the conf leaves open by asking for port 0. */
  private static int boltPort(GraphDatabaseAPI database) {
    return database
        .getDependencyResolver()
        .resolveDependency(ConnectorPortRegister.class)
        .getLocalAddress(ConnectorType.BOLT)
        .getPort();
  }

  private static void delete(Path folder) {
    try (var files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException cause) {
      cause.printStackTrace();
    }
  }
}
