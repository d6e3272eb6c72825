/** What stands on the forms that belong to a candidate list: Kieswet H. */
@NullMarked
package nl.zetel.server.form.domain;

import org.jspecify.annotations.NullMarked;
