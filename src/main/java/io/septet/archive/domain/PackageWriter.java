package io.septet.archive.domain;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * Writes a ZIP that says of itself whether it is whole: its last file, {@value #MANIFEST}, is what
 * {@code sha256sum -c} checks. The same files in the same order make the same bytes; nothing of the hour, the time zone
 * or the machine goes in.
 */
public final class PackageWriter implements Closeable {

    public static final String MANIFEST = "manifest.sha256";

    /** ZIP knows no day before 1980 and none after 2107. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1980, 1, 2);

    private static final LocalDate LAST_DAY = LocalDate.of(2107, 12, 31);

    private static final int READABLE_FILE = 0100644;

    private final DigestOutputStream whole;
    private final ZipArchiveOutputStream zip;
    private final Map<String, String> hashes = new TreeMap<>();
    private LocalDate latest = FIRST_DAY;

    public PackageWriter(OutputStream to) {
        whole = new DigestOutputStream(to, sha256());
        zip = new ZipArchiveOutputStream(whole);
    }

    /** @param date what unpacking gives as the day of the last change */
    public void add(String name, LocalDate date, InputStream content) throws IOException {
        LocalDate day = date.isBefore(FIRST_DAY) ? FIRST_DAY : date.isAfter(LAST_DAY) ? LAST_DAY : date;
        latest = day.isAfter(latest) ? day : latest;
        open(name, day);
        MessageDigest digest = sha256();
        content.transferTo(new DigestOutputStream(zip, digest));
        zip.closeArchiveEntry();
        hashes.put(name, hex(digest));
    }

    /** Ends the package with its manifest, and returns the SHA-256 of the whole. */
    public String finish() throws IOException {
        ByteArrayOutputStream manifest = new ByteArrayOutputStream();
        for (Map.Entry<String, String> file : hashes.entrySet()) {
            manifest.writeBytes(
                    "%s  %s\n".formatted(file.getValue(), file.getKey()).getBytes(StandardCharsets.UTF_8));
        }
        open(MANIFEST, latest);
        manifest.writeTo(zip);
        zip.closeArchiveEntry();
        zip.finish();
        return hex(whole.getMessageDigest());
    }

    private void open(String name, LocalDate day) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        // says that the package was made on Unix; otherwise unzip takes the names to be in a code page of DOS
        entry.setUnixMode(READABLE_FILE);
        entry.setTimeLocal(day.atTime(LocalTime.NOON));
        zip.putArchiveEntry(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
