package io.septet.desk.web;

import io.septet.desk.Choice;
import io.septet.desk.SoughtChoices;
import io.septet.directory.PersonId;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What forms let somebody choose from by searching. */
@RestController
class ChoiceController {

    private final List<SoughtChoices> lists;

    ChoiceController(List<SoughtChoices> lists) {
        this.lists = lists;
    }

    /**
     * Searches a list that a form offers to choose from.
     *
     * @param called what the name contains
     * @param of id of what was chosen before
     * @param id of the one choice that is asked for; left out when they are searched
     */
    @GetMapping("/api/choices/{list}")
    Found choices(
            @PathVariable String list,
            @RequestParam(defaultValue = "") String called,
            @RequestParam(defaultValue = "") String of,
            @RequestParam(required = false) String id,
            PersonId person) {
        SoughtChoices choices = lists.stream()
                .filter(one -> one.list().equals(list))
                .findFirst()
                .orElseThrow();
        List<Choice> found = id == null
                ? choices.called(called.strip(), of, person)
                : choices.find(id, person).stream().toList();
        return new Found(found, found.size() == SoughtChoices.MOST);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void noSuchList(NoSuchElementException none) {}

    /** @param more whether there may be more than these */
    record Found(List<Choice> choices, boolean more) {}
}
