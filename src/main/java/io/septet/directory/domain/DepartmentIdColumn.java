package io.septet.directory.domain;

import io.septet.directory.DepartmentId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps ids of departments as their texts. */
@Converter(autoApply = true)
class DepartmentIdColumn implements AttributeConverter<DepartmentId, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable DepartmentId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable DepartmentId convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : new DepartmentId(text);
    }
}
