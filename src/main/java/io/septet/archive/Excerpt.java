package io.septet.archive;

import java.util.List;

/** What stands around the first place where a word was found; the words are marked (A2). */
public record Excerpt(List<Piece> pieces) {

    /** A piece of the text as it was written. */
    public record Piece(String text, boolean marked) {}
}
