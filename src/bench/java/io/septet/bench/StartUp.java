package io.septet.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Measures how long Septet takes to start, against Camunda's bare starters on the same kind of database: from the
 * launch of the process until the engine answers over its REST interface, which Septet asks a login for. Both start in
 * each of three ways, as {@code mvn spring-boot:run} starts an application, from its jar, and unpacked with an archive
 * of its classes, all in turns, so that whatever else the machine does slows each. Septet has the options of its
 * README, on top of the heap that both have. Prints every start, the medians and, for each way, the median of the rounds'
 * ratios of Septet to the bare starters.
 *
 * <pre>
 * mvn -q -DskipTests package
 * mvn -q -f src/bench/bare/pom.xml package
 * java src/bench/java/io/septet/bench/StartUp.java src/bench/bare/target/bare-camunda.jar target/septet-0.1.0-SNAPSHOT.jar
 * </pre>
 */
public final class StartUp {

    private static final String ENGINES = "/engine-rest/engine";
    private static final String USER = "admin";
    private static final String PASSWORD = UUID.randomUUID().toString();
    private static final String LOGIN =
            "Basic " + Base64.getEncoder().encodeToString((USER + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    private static final List<String> OPTIONS_OF_README = List.of("-XX:MetaspaceSize=160m");
    private static final int ROUNDS = 5;
    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private StartUp() {}

    /** Takes the two jars, the bare one first, and how many rounds to measure, {@value #ROUNDS} if not said. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : ROUNDS;
        List<Launch> launches = new ArrayList<>();
        launches.addAll(launches(
                "bare", Path.of(arguments[0]).toAbsolutePath(), "io.septet.bench.BareCamunda", List.of()));
        launches.addAll(launches(
                "septet",
                Path.of(arguments[1]).toAbsolutePath(),
                "io.septet.SeptetApplication",
                OPTIONS_OF_README));
        // what is compared starts one after the other
        launches.sort(Comparator.comparing(Launch::way));
        StartUp measure = new StartUp();
        measure.compare("on an empty H2 file", launches, rounds, true);
        measure.compare("on the H2 file of the last start", launches, rounds, false);
    }

    /** The ways in which an application starts; the archive holds what a first start in memory loads. */
    private static List<Launch> launches(String application, Path jar, String main, List<String> options)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("unpacked");
        run(folder, "-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", application);
        Path unpacked = folder.resolve(application);
        String classes = unpacked.resolve(jar.getFileName()) + ":" + unpacked.resolve("lib") + "/*";
        Path archive = unpacked.resolve("classes.jsa");
        run(
                folder,
                "-XX:ArchiveClassesAtExit=" + archive,
                "-Dspring.context.exit=onRefresh",
                "-cp",
                classes,
                main,
                "--spring.datasource.url=jdbc:h2:mem:training");
        return List.of(
                new Launch(
                        application,
                        "spring-boot:run",
                        and(options, "-XX:TieredStopAtLevel=1", "-cp", classes, main)),
                new Launch(application, "jar", and(options, "-jar", jar.toString())),
                new Launch(
                        application,
                        "archive",
                        and(options, "-XX:SharedArchiveFile=" + archive, "-cp", classes, main)));
    }

    private static List<String> and(List<String> options, String... more) {
        return Stream.concat(options.stream(), Stream.of(more)).toList();
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
     * What is started, and how.
     *
     * @param options of the JVM, and what it runs
     */
    private record Launch(String application, String way, List<String> options) {

        @Override
        public String toString() {
            return application + " by " + way;
        }
    }

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

    private void compare(String title, List<Launch> launches, int rounds, boolean empty)
            throws IOException, InterruptedException {
        System.out.println(title);
        Map<Launch, Path> folders = new LinkedHashMap<>();
        Map<Launch, List<Start>> starts = new LinkedHashMap<>();
        for (Launch launch : launches) {
            folders.put(launch, newFolder());
            starts.put(launch, new ArrayList<>());
            if (!empty) {
                start(launch, folders.get(launch));
            }
        }
        for (int round = 1; round <= rounds; round++) {
            for (Launch launch : launches) {
                Start start = start(launch, empty ? newFolder() : folders.get(launch));
                starts.get(launch).add(start);
                System.out.printf("  round %d: %s %s%n", round, launch, start);
            }
        }
        Map<String, List<Start>> bare = new HashMap<>();
        starts.forEach((launch, each) -> {
            List<Start> reference = bare.computeIfAbsent(launch.way(), way -> each);
            System.out.printf(
                    "  median: %s %s; ratio %.2f by the clock, %.2f by processor time%n",
                    launch,
                    new Start(median(each, Start::seconds), median(each, Start::processorSeconds)),
                    ratio(each, reference, Start::seconds),
                    ratio(each, reference, Start::processorSeconds));
        });
    }

    private static Path newFolder() throws IOException {
        return Files.createTempDirectory("start");
    }

    private Start start(Launch launch, Path folder) throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(java(), "-Xmx512m"));
        command.addAll(launch.options());
        command.addAll(List.of(
                "--server.address=127.0.0.1",
                "--server.port=" + port,
                "--spring.datasource.url=jdbc:h2:file:./data/bench;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        builder.environment().putAll(Map.of("SEPTET_ADMIN_USER", USER, "SEPTET_ADMIN_PASSWORD", PASSWORD));
        long launched = System.nanoTime();
        Process process = builder.start();
        try {
            URI address = URI.create("http://127.0.0.1:%d%s".formatted(port, ENGINES));
            while (!answers(address)) {
                if (process.waitFor(POLL.toMillis(), TimeUnit.MILLISECONDS)
                        || System.nanoTime() - launched > LONGEST.toNanos()) {
                    throw new IllegalStateException(launch + " does not start, see " + folder.resolve("log"));
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
        HttpRequest request =
                HttpRequest.newBuilder(address).header("Authorization", LOGIN).build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static double median(List<Start> starts, ToDoubleFunction<Start> figure) {
        return median(starts.stream().mapToDouble(figure));
    }

    /** The median of the rounds' ratios: what slows the machine for a while, slows both starts of a round. */
    private static double ratio(List<Start> starts, List<Start> reference, ToDoubleFunction<Start> figure) {
        return median(IntStream.range(0, starts.size())
                .mapToDouble(round ->
                        figure.applyAsDouble(starts.get(round)) / figure.applyAsDouble(reference.get(round))));
    }

    private static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
