package io.septet.resource;

import java.time.LocalDate;

/**
 * What another request claims of the same resource for the same days.
 *
 * @param project code and name of the project that claims it
 * @param from its first day
 * @param until its last day
 * @param state whether it is open or granted
 * @param order whether it goes first
 * @param because why the one of the two that goes first does
 */
public record Rival(
        String project, LocalDate from, LocalDate until, RequestState state, Order order, Precedence because) {

    /** Whether the other request goes first, or the one that was asked about. */
    public enum Order {
        FIRST,
        BEHIND
    }

    public boolean goesFirst() {
        return order == Order.FIRST;
    }
}
