package io.septet.meeting.process;

import io.septet.meeting.CallMeetingsOfSeries;
import io.septet.platform.ForModels;
import java.util.Collection;

/** What models ask about series of meetings: {@code ${series.meetingsToCall()}}. */
@ForModels("series")
public class SeriesInModels {

    private final CallMeetingsOfSeries calling;

    SeriesInModels(CallMeetingsOfSeries calling) {
        this.calling = calling;
    }

    /** Which meetings of which series are to be called now. */
    public Collection<String> meetingsToCall() {
        return calling.due().stream().map(Object::toString).toList();
    }
}
