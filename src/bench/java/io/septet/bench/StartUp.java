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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.DoubleStream;

/**
 * Measures how long Septet takes to start, against Camunda's bare starters on the same kind of database: from the
 * launch of the process to the first answer over HTTP, all in turns, so that whatever else the machine does slows each.
 * Septet starts from its jar as the bare starters do, and as the README has it start in production: unpacked, with an
 * archive of its classes. Prints every start, the medians and their ratios.
 *
 * <pre>
 * mvn -q -DskipTests package
 * mvn -q -f src/bench/bare/pom.xml package
 * java src/bench/java/io/septet/bench/StartUp.java src/bench/bare/target/bare-camunda.jar target/septet-0.1.0-SNAPSHOT.jar
 * </pre>
 */
public final class StartUp {

    private static final String READY = "/actuator/health/readiness";
    private static final int ROUNDS = 5;
    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private StartUp() {}

    /** Takes the two jars, the bare one first, and how many rounds to measure, {@value #ROUNDS} if not said. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : ROUNDS;
        Path septet = Path.of(arguments[1]).toAbsolutePath();
        Path bare = Path.of(arguments[0]).toAbsolutePath();
        List<Candidate> measured = List.of(
                new Candidate("bare", List.of("-jar", bare.toString()), "/engine-rest/engine"),
                new Candidate("septet", List.of("-jar", septet.toString()), READY),
                inProduction(septet));
        StartUp measure = new StartUp();
        measure.compare("on an empty H2 file", measured, rounds, true);
        measure.compare("on the H2 file of the last start", measured, rounds, false);
    }

    /** Septet unpacked beside an archive of the classes that a first start on a database in memory loads. */
    private static Candidate inProduction(Path jar) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("unpacked");
        run(folder, "-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", "septet");
        Path unpacked = folder.resolve("septet");
        String classes = unpacked.resolve(jar.getFileName()) + ":" + unpacked.resolve("lib") + "/*";
        Path archive = unpacked.resolve("classes.jsa");
        run(
                folder,
                "-XX:ArchiveClassesAtExit=" + archive,
                "-Dspring.context.exit=onRefresh",
                "-cp",
                classes,
                "io.septet.SeptetApplication",
                "--spring.datasource.url=jdbc:h2:mem:training");
        return new Candidate(
                "septet in production",
                List.of("-XX:SharedArchiveFile=" + archive, "-cp", classes, "io.septet.SeptetApplication"),
                READY);
    }

    private static void run(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(List.of(arguments));
        int status = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start()
                .waitFor();
        if (status != 0) {
            throw new IllegalStateException(command + " failed, see " + folder.resolve("log"));
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /**
     * What is started.
     *
     * @param launch options of the JVM, and what it runs
     * @param path answers with status 200 once the application takes requests
     */
    private record Candidate(String name, List<String> launch, String path) {}

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

    private void compare(String title, List<Candidate> candidates, int rounds, boolean empty)
            throws IOException, InterruptedException {
        System.out.println(title);
        Map<Candidate, Path> folders = new LinkedHashMap<>();
        Map<Candidate, List<Start>> starts = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            folders.put(candidate, folderOf(candidate));
            starts.put(candidate, new ArrayList<>());
            if (!empty) {
                start(candidate, folders.get(candidate));
            }
        }
        for (int round = 1; round <= rounds; round++) {
            for (Candidate candidate : candidates) {
                Start start = start(candidate, empty ? folderOf(candidate) : folders.get(candidate));
                starts.get(candidate).add(start);
                System.out.printf("  round %d: %s %s%n", round, candidate.name(), start);
            }
        }
        Start first = median(starts.get(candidates.get(0)));
        starts.forEach((candidate, each) -> {
            Start median = median(each);
            System.out.printf(
                    "  median: %s %s; ratio %.2f by the clock, %.2f by processor time%n",
                    candidate.name(),
                    median,
                    median.seconds() / first.seconds(),
                    median.processorSeconds() / first.processorSeconds());
        });
    }

    private static Path folderOf(Candidate candidate) throws IOException {
        return Files.createTempDirectory(candidate.name().replace(' ', '-'));
    }

    private Start start(Candidate candidate, Path folder) throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(java(), "-Xmx512m"));
        command.addAll(candidate.launch());
        command.addAll(List.of(
                "--server.address=127.0.0.1",
                "--server.port=" + port,
                "--spring.datasource.url=jdbc:h2:file:./data/bench;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE"));
        long launched = System.nanoTime();
        Process process = new ProcessBuilder(command)
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
