/** The product's own background worker, started as the build starts it. */
import background from '../../../entrypoints/background.ts';

background.main();
