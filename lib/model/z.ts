/** zod, told never to probe `new Function`: the extension's content security policy forbids it. Schemas import `z` from here. */
import * as z from 'zod';

z.config({ jitless: true });

export { z };
