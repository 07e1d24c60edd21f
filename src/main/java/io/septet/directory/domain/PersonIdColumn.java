package io.septet.directory.domain;

import io.septet.directory.PersonId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps ids of people as their texts. */
@Converter(autoApply = true)
class PersonIdColumn implements AttributeConverter<PersonId, String> {

    @Override
    public String convertToDatabaseColumn(PersonId id) {
        return id == null ? null : id.value();
    }

    @Override
    public PersonId convertToEntityAttribute(String text) {
        return text == null ? null : new PersonId(text);
    }
}
