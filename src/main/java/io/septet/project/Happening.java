package io.septet.project;

import org.jspecify.annotations.Nullable;

/**
 * A kind of thing that happens in projects and that those who read about them should hear of when they look in. A room that
 * keeps such things offers a bean of this type for each kind; {@link HappenedLately} asks for all of them.
 *
 * @param entity name of the entity that keeps it, which is called {@code it} in what follows
 * @param ofProject the attribute of it that holds the project's id
 * @param join what else it takes to find it, in the language of queries; may be empty
 * @param at when it happened, in the language of queries
 * @param who the person who did it, likewise; null where nobody in particular did
 * @param about what it is about, likewise, as text
 * @param only the condition under which it did happen, likewise
 * @param words key of the sentence that says what happened to {@code {0}}, what it is about
 * @param variant what the key ends in, in the language of queries, where that is not always the same
 * @param page where more of it is, below the project's page; empty for that page itself
 */
public record Happening(
        String entity,
        String ofProject,
        String join,
        String at,
        @Nullable String who,
        String about,
        String only,
        String words,
        @Nullable String variant,
        String page) {

    /** One that is kept with the id of its project, and is always said in the same words. */
    public static Happening of(
            String entity, String at, @Nullable String who, String about, String only, String words, String page) {
        return new Happening(entity, "projectId", "", at, who, about, only, words, null, page);
    }

    /** The query that finds those after {@code :since} in projects of which the condition holds, the latest first. */
    String query(String readable) {
        return """
                select project.id, project.name, %s, %s, %s, %s from Project project join %s it on it.%s = project.id %s
                where %s > :since and %s and %s and %s
                order by %s desc, project.id"""
                .formatted(
                        at,
                        about,
                        variant == null ? "''" : "cast(%s as string)".formatted(variant),
                        who == null ? "project.id" : who,
                        entity,
                        ofProject,
                        join,
                        at,
                        only,
                        who == null ? "true = true" : "(%s is null or %s <> :person)".formatted(who, who),
                        readable,
                        at);
    }
}
