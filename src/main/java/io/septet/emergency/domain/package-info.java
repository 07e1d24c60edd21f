/** Emergencies as they are kept, and the rules about them. */
@NullMarked
package io.septet.emergency.domain;

import org.jspecify.annotations.NullMarked;
