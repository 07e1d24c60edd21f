package io.septet.meeting.domain;

import io.septet.directory.Doer;
import io.septet.meeting.MeetingView;
import io.septet.meeting.Occurrence;
import io.septet.project.ProjectView;
import java.util.Optional;

/**
 * A meeting of a series that somebody takes in hand.
 *
 * @param one when it is held as things stand, whether it is called or not
 * @param called the meeting itself, if it is called
 * @param by who moves it or calls it off
 */
public record ChosenMeeting(
        ProjectView project, WholeSeries series, Occurrence one, Optional<MeetingView> called, Doer by) {}
