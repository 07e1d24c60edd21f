package io.septet.load;

import io.septet.directory.Person;
import java.util.List;

/** The weeks of somebody, in their order. */
public record PersonLoad(Person person, List<PersonWeek> weeks) {}
