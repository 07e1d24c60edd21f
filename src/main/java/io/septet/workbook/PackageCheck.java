package io.septet.workbook;

import io.septet.findings.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Looks at what is in a file before anybody takes it for a workbook: a workbook is a ZIP of XML, and what else comes in one,
 * or never ends, is refused here. Nothing is kept but what decides that.
 */
final class PackageCheck {

    /** In bytes; a plan of 500 work items takes a hundredth of it. */
    static final int LARGEST = 10 * 1024 * 1024;

    /** In bytes, of all parts together once they are unpacked. */
    static final int LARGEST_UNPACKED = 64 * 1024 * 1024;

    /** In bytes, of the part that says how cells look, which is read at once. */
    private static final int LARGEST_STYLES = 4 * 1024 * 1024;

    private static final int MOST_PARTS = 2000;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String OF_MACROS = "macroEnabled";

    private final byte[] file;
    private boolean isWorkbook;
    private int parts;
    private long unpacked;

    private PackageCheck(byte[] file) {
        this.file = file;
    }

    /** @throws Refused saying what it is, when it is no workbook that can be read without danger */
    static void refuseUnlessWorkbook(byte[] file) {
        if (file.length > LARGEST) {
            throw Refused.because("workbook.tooLarge", LARGEST / 1024 / 1024);
        }
        if (startsWith(file, OLD)) {
            throw Refused.because("workbook.old");
        }
        if (!startsWith(file, ZIP)) {
            throw Refused.because("workbook.none");
        }
        new PackageCheck(file).look();
    }

    private static boolean startsWith(byte[] file, byte[] begin) {
        return file.length >= begin.length && Arrays.equals(file, 0, begin.length, begin, 0, begin.length);
    }

    private void look() {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                look(part.getName(), zip);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw Refused.because("workbook.broken");
        }
        if (!isWorkbook) {
            throw Refused.because("workbook.none");
        }
    }

    private void look(String name, InputStream content) throws IOException {
        if (++parts > MOST_PARTS) {
            throw Refused.because("workbook.bomb");
        }
        switch (name) {
            case "mimetype", "xl/workbook.bin" -> throw Refused.because("workbook.otherKind");
            case "xl/vbaProject.bin" -> throw Refused.because("workbook.macros");
            case "xl/connections.xml" -> throw Refused.because("workbook.externalLinks");
            case "[Content_Types].xml" -> {
                if (text(content).contains(OF_MACROS)) {
                    throw Refused.because("workbook.macros");
                }
            }
            case "xl/styles.xml" -> {
                if (length(content) > LARGEST_STYLES) {
                    throw Refused.because("workbook.bomb");
                }
            }
            default -> {
                if (name.startsWith("xl/externalLinks/")) {
                    throw Refused.because("workbook.externalLinks");
                }
                isWorkbook |= name.equals("xl/workbook.xml");
                length(content);
            }
        }
    }

    private String text(InputStream content) throws IOException {
        byte[] read = content.readNBytes(LARGEST_STYLES);
        count(read.length + length(content));
        return new String(read, StandardCharsets.UTF_8);
    }

    private long length(InputStream content) throws IOException {
        byte[] piece = new byte[64 * 1024];
        long length = 0;
        for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
            length += read;
            count(read);
        }
        return length;
    }

    private void count(long bytes) {
        unpacked += bytes;
        if (unpacked > LARGEST_UNPACKED) {
            throw Refused.because("workbook.bomb");
        }
    }
}
