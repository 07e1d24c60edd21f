package io.septet.desk;

import java.time.Instant;

/**
 * An open task that is due at a moment.
 *
 * @param name in the company's language
 * @param businessKey of its process; empty where it has none
 */
public record DueTask(String id, String name, Instant due, String businessKey) {}
