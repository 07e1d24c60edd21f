package io.septet.directory.domain;

import io.septet.directory.DepartmentId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps ids of departments as their texts. */
@Converter(autoApply = true)
class DepartmentIdColumn implements AttributeConverter<DepartmentId, String> {

    @Override
    public String convertToDatabaseColumn(DepartmentId id) {
        return id == null ? null : id.value();
    }

    @Override
    public DepartmentId convertToEntityAttribute(String text) {
        return text == null ? null : new DepartmentId(text);
    }
}
