package io.septet.meeting.domain;

import io.septet.directory.PersonId;
import io.septet.meeting.MeetingId;
import io.septet.meeting.MeetingState;
import io.septet.plan.WorkItemKey;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All meetings that were called. */
public interface CalledMeetingRepository extends Repository<CalledMeeting, UUID> {

    CalledMeeting save(CalledMeeting meeting);

    Optional<CalledMeeting> findById(UUID id);

    /** @throws java.util.NoSuchElementException when there is no such meeting */
    default CalledMeeting get(MeetingId id) {
        return findById(id.value()).orElseThrow();
    }

    /** To take turns before the meeting itself is read. */
    @Query("select meeting.projectId from CalledMeeting meeting where meeting.id = :id")
    Optional<UUID> findProjectOf(UUID id);

    List<CalledMeeting> findByProjectIdOrderByStartsAtAscCalledAtAsc(UUID projectId);

    /** Those at which a deliverable is accepted. */
    List<CalledMeeting> findByProjectIdAndWorkItemKeyOrderByStartsAtAscCalledAtAsc(UUID projectId, WorkItemKey item);

    List<CalledMeeting> findByProjectIdAndStateOrderByStartsAtAscCalledAtAsc(UUID projectId, MeetingState state);

    /** Those that take place, or took place, in part within that time, and to which one of these people is invited. */
    @Query(
            """
            select meeting from CalledMeeting meeting
            where meeting.state <> CALLED_OFF and meeting.startsAt < :until and meeting.endsAt > :from
              and exists (select 1 from meeting.attendance each where each.person in :people)
            order by meeting.startsAt, meeting.calledAt""")
    List<CalledMeeting> findBetween(Instant from, Instant until, Collection<PersonId> people);

    /** Id, person, beginning and end of the meetings within that time that these people are invited to and have not declined. */
    @Query(
            """
            select meeting.id, each.person, meeting.startsAt, meeting.endsAt
            from CalledMeeting meeting join meeting.attendance each
            where meeting.state <> CALLED_OFF and meeting.startsAt < :until and meeting.endsAt > :from
              and each.person in :people and each.answer <> DECLINED
            order by meeting.startsAt, meeting.id""")
    List<Object[]> findBusy(Instant from, Instant until, Collection<PersonId> people);

    /** Of each of these projects when its next meeting begins that is called, not before a moment. */
    @Query(
            """
            select new io.septet.meeting.domain.NextMeeting(meeting.projectId, min(meeting.startsAt))
            from CalledMeeting meeting
            where meeting.projectId in :projects and meeting.state = CALLED and meeting.startsAt >= :from
            group by meeting.projectId""")
    List<NextMeeting> findNext(Collection<UUID> projects, Instant from);
}
