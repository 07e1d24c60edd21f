/**
 * The demo company: six departments with their people, and a project in each step of its life. It exists only under
 * the profile {@code demo}. Its projects are played, not inserted: every task is completed by the person it is for,
 * through the same door as in Tasklist, so the demo shows nothing that people could not do.
 */
@ApplicationModule(displayName = "Demo")
@NullMarked
package io.septet.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
