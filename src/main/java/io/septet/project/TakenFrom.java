package io.septet.project;

import io.septet.desk.Link;
import java.util.List;

/**
 * That what a form begins with was taken over from an earlier project or a template, as the form says it.
 *
 * @param model what it was taken from, as the one link of a list; without an address for somebody who may not read about it
 * @param missing what could not be taken over, a sentence each
 */
public record TakenFrom(List<Link> model, List<String> missing) {

    public TakenFrom {
        model = List.copyOf(model);
        missing = List.copyOf(missing);
    }
}
