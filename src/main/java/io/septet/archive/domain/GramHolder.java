package io.septet.archive.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A document, as what {@link HasGrams} asks for grams: without its text, and without the project that it is of. */
@Entity
@Immutable
class GramHolder {

    @Id
    @Column(name = "document_id")
    private Long id;

    private Integer @Nullable [] grams;

    protected GramHolder() {}
}
