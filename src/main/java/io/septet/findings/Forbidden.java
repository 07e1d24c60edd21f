package io.septet.findings;

import java.util.List;

/** Refused because of who asks, whatever they submit. */
public class Forbidden extends Refused {

    public Forbidden(String code) {
        super(List.of(new Finding("", code, List.of())));
    }
}
