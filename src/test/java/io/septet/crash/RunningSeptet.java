package io.septet.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.septet.SeptetApplication;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Septet in a Java process of its own, with the heap that a small machine would give it. */
public final class RunningSeptet implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(10);

    private final Process process;
    private final Path log;
    private final int port;

    private RunningSeptet(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /**
     * Starts it, and waits until it takes requests.
     *
     * @param folder the working directory, where the default database is, and the log
     * @param settings as on the command line, without dashes: {@code spring.mail.port=2525}
     */
    public static RunningSeptet start(Path folder, List<String> settings) {
        int port = freePort();
        Path log = folder.resolve("septet.log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                classesOfTheApplication(),
                SeptetApplication.class.getName(),
                "--server.port=" + port));
        settings.forEach(setting -> command.add("--" + setting));
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            RunningSeptet started = new RunningSeptet(process, log, port);
            started.waitUntilReady();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void waitUntilReady() {
        try {
            await("Septet starts")
                    .atMost(LONGEST_START)
                    .pollInterval(Duration.ofMillis(250))
                    .failFast(
                            "Septet runs",
                            () -> assertThat(process.isAlive()).as(lastWords()).isTrue())
                    .until(this::isReady);
        } catch (RuntimeException doesNotStart) {
            kill();
            throw doesNotStart;
        }
    }

    private static String classesOfTheApplication() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isReady() {
        HttpRequest question = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:%d/actuator/health/readiness".formatted(port)))
                .build();
        try {
            return HttpClient.newHttpClient()
                            .send(question, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public int port() {
        return port;
    }

    /** Most memory that it has had resident so far, in megabytes; 0 where the system does not say, or no longer. */
    public long mostMemory() {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        try {
            return Files.readAllLines(status).stream()
                            .filter(line -> line.startsWith("VmHWM"))
                            .map(line -> line.replaceAll("\\D", ""))
                            .mapToLong(Long::parseLong)
                            .findFirst()
                            .orElse(0)
                    / 1024;
        } catch (IOException gone) {
            return 0;
        }
    }

    /** Kills it with a signal that no process can catch. */
    public void kill() {
        process.destroyForcibly();
        waitForEnd();
    }

    /** Lets it stop in its own time. */
    @Override
    public void close() {
        process.destroy();
        waitForEnd();
    }

    private void waitForEnd() {
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("Septet does not end:\n" + lastWords());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The end of its log. */
    public String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
