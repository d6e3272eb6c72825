/** Forms of a candidate list, filled in; the only way in for other features. */
@NullMarked
package nl.zetel.server.form.application;

import org.jspecify.annotations.NullMarked;
