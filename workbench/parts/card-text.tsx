import { Link } from 'wouter';

interface CardTextProps {
  readonly card: {
    readonly id: string;
    readonly initials: string;
    readonly birthYear: number | null;
    readonly relation: string;
  };
}

/** Somebody as a card tells them, 'F.D. (°1988)'; a link for who has to do with them. */
export function CardText({ card: { id, initials, birthYear, relation } }: CardTextProps) {
  const text = birthYear === null ? initials : `${initials} (°${birthYear})`;
  return relation === 'NONE' ? text : <Link href={`/clients/${id}`}>{text}</Link>;
}
