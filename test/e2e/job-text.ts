/** An invented job text with everything a draft can hold: what is plainly said, a choice, years, something unsure, manners, and what may not be asked. */
export const JOB_TEXT = `# Back-end developer (all genders)

Quayside Tickets sells seats on small ferries. We are forty people in two towns.

## What you will do
- Run the services behind our booking pages
- Review what colleagues write

## What you bring
- At least 3 years of experience with Node.js
- PostgreSQL or MySQL
- Solid knowledge of REST APIs
- Docker is required
- Native German speaker
- Recent graduates preferred
- Excellent communication skills and a team spirit

## Nice to have
- Experience with Kafka
- Terraform is a plus

## What we offer
- 30 days of leave and a yearly budget for training in Kubernetes

## More

Experience with TypeScript is a must. Q12 of our guide asks for it.
`;
