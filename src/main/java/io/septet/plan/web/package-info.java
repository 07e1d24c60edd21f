/** The plan as a page, version by version, with its schedule. */
@NullMarked
package io.septet.plan.web;

import org.jspecify.annotations.NullMarked;
