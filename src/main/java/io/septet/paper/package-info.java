/**
 * Paper: a page of a project printed as a PDF with the company's head, from the same template as the page. A page says what
 * it is as a document ({@link io.septet.paper.PrintedAs}) and is printed at its address with {@code .pdf}.
 */
@ApplicationModule(
        displayName = "Paper",
        allowedDependencies = {"platform", "calendar", "project"})
@NullMarked
package io.septet.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
