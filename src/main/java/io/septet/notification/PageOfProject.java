package io.septet.notification;

/**
 * A page about a project, as a link names it.
 *
 * @param address below the project's own page, such as {@code emergencies?of=…}
 */
public record PageOfProject(String address) {}
