package io.septet.desk;

import io.septet.findings.Finding;
import io.septet.findings.Refused;
import java.util.List;

/** A draft is not saved, because another one of the same task was saved since: in another window, or at another desk. */
public class DraftElsewhere extends Refused {

    public DraftElsewhere() {
        super(List.of(new Finding("", "desk.draft.elsewhere", List.of())));
    }
}
