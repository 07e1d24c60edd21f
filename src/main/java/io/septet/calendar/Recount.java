package io.septet.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists that open deadlines do not follow yet.
 *
 * @param list number of the one that was put in last
 * @param before how deadlines may have been counted, the latest way first
 * @param now how they are counted
 * @param from the first day that differs; null when none does
 */
public record Recount(long list, List<Reckoning> before, Reckoning now, @Nullable LocalDate from) {}
