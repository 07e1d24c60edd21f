/** When a plan is in order, what differs between two versions, and how both draft and versions are kept. */
@NullMarked
package io.septet.plan.domain;

import org.jspecify.annotations.NullMarked;
