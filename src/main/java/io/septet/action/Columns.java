package io.septet.action;

/**
 * What a form calls a list of actions and their parts, so that what is not in order with one is said where it was typed.
 *
 * @param list such as {@code actionItems}
 */
public record Columns(String list, String what, String who, String until) {

    /** The path of a part of one of them. */
    public String path(int row, String column) {
        return "%s[%d].%s".formatted(list, row, column);
    }
}
