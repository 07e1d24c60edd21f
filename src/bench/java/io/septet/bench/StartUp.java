package io.septet.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.DoubleStream;

/**
 * Measures how long Septet takes to start, against Camunda's bare starters on the same kind of database: from the
 * launch of the process to the first answer over HTTP, the two in turns, so that whatever else the machine does slows
 * both. Prints every start, the medians and their ratio.
 *
 * <pre>
 * mvn -q -DskipTests package
 * mvn -q -f src/bench/bare/pom.xml package
 * java src/bench/java/io/septet/bench/StartUp.java src/bench/bare/target/bare-camunda.jar target/septet-0.1.0-SNAPSHOT.jar
 * </pre>
 */
public final class StartUp {

    private static final int ROUNDS = 5;
    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private StartUp() {}

    /** Takes the two jars, the bare one first, and how many rounds to measure, {@value #ROUNDS} if not said. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : ROUNDS;
        Candidate bare = new Candidate("bare", Path.of(arguments[0]), "/engine-rest/engine");
        Candidate septet = new Candidate("septet", Path.of(arguments[1]), "/actuator/health/readiness");
        StartUp measure = new StartUp();
        measure.compare("on an empty H2 file", bare, septet, rounds, true);
        measure.compare("on the H2 file of the last start", bare, septet, rounds, false);
    }

    /** @param path answers with status 200 once the application takes requests */
    private record Candidate(String name, Path jar, String path) {}

    /**
     * A start.
     *
     * @param seconds by the clock
     * @param processorSeconds that the process used the processors, which other processes change less
     */
    private record Start(double seconds, double processorSeconds) {

        @Override
        public String toString() {
            return "%.2f s (processor %.2f s)".formatted(seconds, processorSeconds);
        }
    }

    private void compare(String title, Candidate bare, Candidate septet, int rounds, boolean empty)
            throws IOException, InterruptedException {
        System.out.println(title);
        Path bareFolder = Files.createTempDirectory("bare");
        Path septetFolder = Files.createTempDirectory("septet");
        if (!empty) {
            start(bare, bareFolder);
            start(septet, septetFolder);
        }
        List<Start> bareStarts = new ArrayList<>();
        List<Start> septetStarts = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            bareStarts.add(start(bare, empty ? Files.createTempDirectory("bare") : bareFolder));
            septetStarts.add(start(septet, empty ? Files.createTempDirectory("septet") : septetFolder));
            System.out.printf(
                    "  round %d: bare %s, septet %s%n", round, bareStarts.get(round - 1), septetStarts.get(round - 1));
        }
        Start bareMedian = median(bareStarts);
        Start septetMedian = median(septetStarts);
        System.out.printf(
                "  median:  bare %s, septet %s; ratio %.2f by the clock, %.2f by processor time%n",
                bareMedian,
                septetMedian,
                septetMedian.seconds() / bareMedian.seconds(),
                septetMedian.processorSeconds() / bareMedian.processorSeconds());
    }

    private Start start(Candidate candidate, Path folder) throws IOException, InterruptedException {
        int port = freePort();
        long launched = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-jar",
                        candidate.jar().toAbsolutePath().toString(),
                        "--server.address=127.0.0.1",
                        "--server.port=" + port,
                        "--spring.datasource.url=jdbc:h2:file:./data/bench;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try {
            URI address = URI.create("http://127.0.0.1:%d%s".formatted(port, candidate.path()));
            while (!answers(address)) {
                if (process.waitFor(POLL.toMillis(), TimeUnit.MILLISECONDS)
                        || System.nanoTime() - launched > LONGEST.toNanos()) {
                    throw new IllegalStateException(
                            candidate.name() + " does not start, see " + folder.resolve("log"));
                }
            }
            double seconds = (System.nanoTime() - launched) / 1e9;
            Duration processor = process.info().totalCpuDuration().orElse(Duration.ZERO);
            return new Start(seconds, processor.toMillis() / 1e3);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private boolean answers(URI address) throws InterruptedException {
        try {
            return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Start median(List<Start> starts) {
        return new Start(
                median(starts.stream().mapToDouble(Start::seconds)),
                median(starts.stream().mapToDouble(Start::processorSeconds)));
    }

    private static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
