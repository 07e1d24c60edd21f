package io.septet.desk;

import io.septet.directory.PersonId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whoever has just done something how it goes on, as far as they may read it. The module that knows projects does. */
public interface WhatFollows {

    /** @param begun ids of the tasks that came into being by it */
    Following afterTask(String taskId, Set<String> begun, PersonId person, Locale reader);

    /** As {@link #afterTask}, for a process that somebody started. */
    Following afterStart(String processInstanceId, Set<String> begun, PersonId person, Locale reader);

    /**
     * What the reader is told, in their language.
     *
     * @param project where it belongs; null when it belongs to none, or to one that the person may not read
     * @param next the tasks that came into being
     * @param waiting sentences about what is waited for, where nothing came into being
     * @param own the person's own next task; null when they have none
     */
    record Following(@Nullable Link project, List<NextStep> next, List<String> waiting, @Nullable OwnTask own) {}

    /**
     * A task that follows.
     *
     * @param people who has it
     * @param due until when; null when it has no date
     */
    record NextStep(String name, String people, @Nullable String due) {}

    /** A task of the reader's own; {@code due} says until when, or that it is late. */
    record OwnTask(String id, String name, @Nullable String due) {}
}
