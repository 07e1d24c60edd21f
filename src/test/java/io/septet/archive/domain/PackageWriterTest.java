package io.septet.archive.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.archive.Unpacked;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageWriterTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 30);

    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    Path temp;

    private String hash;

    @AfterEach
    void restoreZone() {
        TimeZone.setDefault(zone);
    }

    private byte[] written(LocalDate day) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PackageWriter writer = new PackageWriter(bytes)) {
            add(writer, "20240530-618活动-开发进度更新.html", day, "<p>进度</p>");
            add(writer, "20240530-618活动-🚀 (2).json", day, "{}");
            add(writer, "files/20240530-618活动-空.txt", day, "");
            hash = writer.finish();
        }
        return bytes.toByteArray();
    }

    private static void add(PackageWriter writer, String name, LocalDate day, String text) throws IOException {
        writer.add(name, day, new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    @Test
    @DisplayName("A1: unzip unpacks a package with Chinese names, and sha256sum finds every file as it was")
    void checksOut() throws IOException {
        Unpacked unpacked = Unpacked.into(temp, written(DAY));

        assertThat(unpacked.check().output().lines()).hasSize(3).allMatch(line -> line.endsWith(": OK"));
        assertThat(unpacked.check().exit()).isZero();
        assertThat(unpacked.names())
                .contains("20240530-618活动-开发进度更新.html", "files/20240530-618活动-空.txt", "manifest.sha256");
    }

    @Test
    @DisplayName("A1: sha256sum notices a changed file and a lost one")
    void noticesChanges() throws IOException {
        Unpacked unpacked = Unpacked.into(temp, written(DAY));
        Files.writeString(unpacked.folder().resolve("20240530-618活动-开发进度更新.html"), "<p>进步</p>");
        assertThat(unpacked.check().exit()).isNotZero();

        Unpacked other = Unpacked.into(temp, written(DAY));
        Files.delete(other.folder().resolve("20240530-618活动-🚀 (2).json"));
        assertThat(other.check().exit()).isNotZero();
    }

    @Test
    @DisplayName("A1: the same content makes the same bytes, in whatever time zone")
    void deterministic() throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        byte[] first = written(DAY);
        String firstHash = hash;
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));

        assertThat(written(DAY)).isEqualTo(first);
        assertThat(hash)
                .isEqualTo(firstHash)
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(first)));
    }

    @Test
    @DisplayName("A1: a date that ZIP does not know is moved to one that it does")
    void datesOutsideZip() throws IOException {
        assertThat(Unpacked.into(temp, written(LocalDate.of(1970, 1, 1)))
                        .check()
                        .exit())
                .isZero();
        assertThat(Unpacked.into(temp, written(LocalDate.of(9999, 1, 1)))
                        .check()
                        .exit())
                .isZero();
    }
}
