package io.septet.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What browsers send of the files that people choose in a form. */
public final class SentFiles {

    private SentFiles() {}

    /** Those that were chosen; of a field in which none was, browsers send one without a name. */
    public static List<NewFile> of(@Nullable List<MultipartFile> sent) {
        return Stream.ofNullable(sent)
                .flatMap(List::stream)
                .filter(file -> file.getOriginalFilename() != null
                        && !file.getOriginalFilename().isEmpty())
                .map(SentFiles::read)
                .toList();
    }

    private static NewFile read(MultipartFile file) {
        try {
            return new NewFile(String.valueOf(file.getOriginalFilename()), file.getContentType(), file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
