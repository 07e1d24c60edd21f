package io.septet.archive.domain;

import io.septet.archive.Excerpt;
import io.septet.archive.Excerpt.Piece;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Cuts excerpts out of what was found, around the first word of it. */
public final class Cutting {

    private static final int BEFORE = 30;
    private static final int AFTER = 130;

    private Cutting() {}

    /** An excerpt of a text that holds the words. */
    public static Excerpt excerpt(String text, Words words) {
        Folded folded = Folded.of(text);
        String compared = folded.text();
        int first = words.folded().stream()
                .mapToInt(compared::indexOf)
                .filter(place -> place >= 0)
                .min()
                .orElse(0);
        int from = whole(text, compared.isEmpty() ? 0 : Math.max(0, folded.originOf(first) - BEFORE));
        int to = whole(text, Math.min(text.length(), from + BEFORE + AFTER));
        BitSet marked = new BitSet();
        words.folded().forEach(word -> mark(word, compared, folded, marked));
        List<Piece> pieces = new ArrayList<>();
        if (from > 0) {
            pieces.add(new Piece("…", false));
        }
        for (int at = from; at < to; ) {
            int end = Math.min(to, marked.get(at) ? marked.nextClearBit(at) : next(marked.nextSetBit(at), to));
            pieces.add(new Piece(text.substring(at, end), marked.get(at)));
            at = end;
        }
        if (to < text.length()) {
            pieces.add(new Piece("…", false));
        }
        return new Excerpt(pieces);
    }

    private static int next(int set, int otherwise) {
        return set < 0 ? otherwise : set;
    }

    private static void mark(String word, String compared, Folded folded, BitSet marked) {
        for (int at = compared.indexOf(word); at >= 0; at = compared.indexOf(word, at + word.length())) {
            marked.set(folded.originOf(at), folded.endBefore(at + word.length()));
        }
    }

    /** No character is cut in two. */
    private static int whole(String text, int place) {
        boolean isAmid = place > 0 && place < text.length() && Character.isLowSurrogate(text.charAt(place));
        return isAmid ? place - 1 : place;
    }
}
