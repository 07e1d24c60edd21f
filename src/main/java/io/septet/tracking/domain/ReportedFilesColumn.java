package io.septet.tracking.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.septet.tracking.ReportedFiles;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps the files of a progress report beside it, as JSON; null where it has none. */
@Converter(autoApply = true)
class ReportedFilesColumn implements AttributeConverter<ReportedFiles, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ReportedFiles files) {
        try {
            return files == null || files.isEmpty() ? null : JSON.writeValueAsString(files);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public ReportedFiles convertToEntityAttribute(@Nullable String text) {
        try {
            return text == null ? ReportedFiles.NONE : JSON.readValue(text, ReportedFiles.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
