package io.septet.platform;

import java.util.function.Function;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** One page of a list that is too long to be shown at once. */
public final class PageOfList {

    /** How many entries a page has. */
    public static final int LENGTH = 50;

    private static final int LAST = 100_000;

    private PageOfList() {}

    /**
     * The page with this number, the first one being 0; the last one there is where the list ends before it.
     *
     * @param list reads a page
     */
    public static <T> Page<T> number(int number, Function<Pageable, Page<T>> list) {
        Page<T> page = list.apply(PageRequest.of(Math.min(Math.max(number, 0), LAST), LENGTH));
        boolean isBeyond = page.isEmpty() && page.getTotalPages() > 0;
        return isBeyond ? list.apply(PageRequest.of(page.getTotalPages() - 1, LENGTH)) : page;
    }
}
