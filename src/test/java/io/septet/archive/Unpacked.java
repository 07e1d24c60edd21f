package io.septet.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A package as somebody has it who unpacked it with {@code unzip}. */
public final class Unpacked {

    private final Path folder;

    private Unpacked(Path folder) {
        this.folder = folder;
    }

    /** Unpacks into an empty folder below the given one. */
    public static Unpacked into(Path parent, byte[] zip) {
        try {
            Path folder = Files.createTempDirectory(parent, "unpacked");
            Path file = Files.write(Files.createTempFile(parent, "package", ".zip"), zip);
            assertThat(run(folder, "unzip", "-q", file.toString()).exit()).isZero();
            return new Unpacked(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@code sha256sum -c} says about the files, as exit code and output. */
    public Said check() {
        return run(folder, "sha256sum", "--strict", "-c", "manifest.sha256");
    }

    /** Names of all files, with {@code /} between folder and file. */
    public List<String> names() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one file whose name ends so. */
    public String read(String end) {
        List<String> found = names().stream().filter(name -> name.endsWith(end)).toList();
        assertThat(found).as("files ending in %s among %s", end, names()).hasSize(1);
        try {
            return Files.readString(folder.resolve(found.get(0)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path folder() {
        return folder;
    }

    /** Runs a command in a folder, as somebody at a shell does. */
    public static Said run(Path folder, String... command) {
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
            builder.environment().put("LC_ALL", "C.UTF-8");
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Said(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** How a command ended. */
    public record Said(int exit, String output) {}
}
