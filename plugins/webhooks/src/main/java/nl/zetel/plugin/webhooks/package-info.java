/** Posts events as signed CloudEvents to configured addresses. */
@NullMarked
package nl.zetel.plugin.webhooks;

import org.jspecify.annotations.NullMarked;
