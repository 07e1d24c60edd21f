package io.septet.directory.domain;

import io.septet.directory.PersonId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps ids of people as their texts. */
@Converter(autoApply = true)
class PersonIdColumn implements AttributeConverter<PersonId, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PersonId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable PersonId convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : new PersonId(text);
    }
}
