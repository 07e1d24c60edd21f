package io.septet.archive.domain;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads a package from its beginning to its end, one file at a time. */
public final class PackageReader {

    /** Takes in one file. */
    @FunctionalInterface
    public interface Visitor {

        /**
         * @param position of the file in the package, the first one being 0
         * @param name of the file, with that of its folder
         * @param content to be read at once, and not to be closed
         * @return whether to go on
         */
        boolean visit(int position, String name, InputStream content) throws IOException;
    }

    private PackageReader() {}

    public static void read(InputStream bytes, Visitor visitor) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(bytes)) {
            int position = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!visitor.visit(position++, entry.getName(), zip)) {
                    return;
                }
            }
        }
    }
}
