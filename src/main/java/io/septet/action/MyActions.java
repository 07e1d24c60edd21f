package io.septet.action;

import io.septet.action.domain.ActionItemRepository;
import io.septet.calendar.WorkingTime;
import io.septet.directory.PersonId;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What one person has to do, whatever project it belongs to. */
@Component
@Transactional(readOnly = true)
public class MyActions {

    private static final Sort BY_DATE = Sort.by("dueOn", "followedAt", "what", "id");

    private final ActionItemRepository actions;
    private final Responsible responsible;
    private final WorkingTime time;

    MyActions(ActionItemRepository actions, Responsible responsible, WorkingTime time) {
        this.actions = actions;
        this.responsible = responsible;
        this.time = time;
    }

    /** What others see to for a person, what was agreed first at first, and no more than so many. */
    public List<ActionView> agreedFor(PersonId person, int most) {
        return actions.findAgreedFor(person, Limit.of(most)).stream()
                .map(action -> action.view(time))
                .toList();
    }

    /** A page of the open actions of a person and of those whom they stand in for today, by their dates. */
    public Page<ActionView> of(PersonId person, Pageable page) {
        return actions.findByOwnerInAndClosedAtIsNull(
                        responsible.doneBy(person), PageRequest.of(page.getPageNumber(), page.getPageSize(), BY_DATE))
                .map(action -> action.view(time));
    }
}
