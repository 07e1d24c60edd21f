package io.septet.tracking;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.stream.Collectors;

/** The files of a progress report, in the order in which they were attached. */
public record ReportedFiles(@JsonValue List<ReportedFile> all) {

    public static final ReportedFiles NONE = new ReportedFiles(List.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReportedFiles {
        all = List.copyOf(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Their names, each in a line. */
    public String names() {
        return all.stream().map(ReportedFile::name).collect(Collectors.joining("\n"));
    }
}
