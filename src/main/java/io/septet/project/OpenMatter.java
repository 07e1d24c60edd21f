package io.septet.project;

import io.septet.directory.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is open in a {@link Register}.
 *
 * @param what it is about, in a line
 * @param state how it stands, in the reader's language
 * @param since when it was begun
 * @param owing ids of those who owe the next step
 * @param due until when they do; null where no time is set
 */
public record OpenMatter(String what, String state, Instant since, List<PersonId> owing, @Nullable Instant due) {}
