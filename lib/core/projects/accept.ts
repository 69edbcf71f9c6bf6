/** Whether a name in its place is a project that an analyst would list. Doubt means no. */
import {
  ASPIRATIONAL_HEADS,
  CLASS_HEADS,
  ONLY_ONES,
  PARTS_OF_FACTORIES,
  PHASES,
  PLANTED_HEADS,
  WORKS_OF_THEMSELVES,
} from '../lexicon/project-heads.ts';
import { AREA_UNITS, LENGTH_UNITS, ROOM_UNITS } from '../lexicon/project-sizes.ts';
import type { Span } from '../model.ts';
import type { LeftContext } from './left-context.ts';
import type { Member } from './members.ts';
import type { RightContext } from './right-context.ts';
import type { Such } from './such.ts';
import { Bit } from './word-bits.ts';

/** A member with what is known of the place where it stands. */
export interface Place {
  readonly left: LeftContext;
  readonly right: RightContext;
  readonly such: Such | null;
  /** Money stands before it or a cost or size follows it. */
  readonly sized: boolean;
  /** It opens its clause, that says no more than what it costs (甲花木城总投资1.2亿元), and it is no office or village. */
  readonly priced: boolean;
  /** A bracket behind it states its cost or size. */
  readonly costed: boolean;
  /** The span of that bracket where its sums are the project's own, else null. */
  readonly bracket: Span | null;
  /** It is an item of its own: the sentence, or the part before the colon or comma, names nothing else. */
  readonly headed: boolean;
  /** It stands in a table cell. */
  readonly cell: boolean;
  /** It is one of several members of its run. */
  readonly shared: boolean;
  /** Which of them it is, from 0. */
  readonly order: number;
  /** It opens a passage or a numbered item. */
  readonly item: boolean;
  /** It is the whole of an item below a heading that announces projects. */
  readonly entry: boolean;
  /** It is a company with its full name, at the front of an item of a list that was announced as one of projects. */
  readonly firm: boolean;
  /** Its sentence says nothing else: what follows is about it. */
  readonly alone: boolean;
  /** Offset behind the name, or behind the list that it is a member of. */
  readonly after: number;
}

/** A name longer than this, in code units, is a sentence that was misread. */
export const LONGEST_NAME = 48;

/** Takes a member that ends in a head. */
export function accepts(member: Member, place: Place): boolean {
  const { tail, worth } = member;
  if (!tail || member.end - member.start > LONGEST_NAME || member.generic) return false;
  if (place.such?.type === 'other' && !(tail.type === 'kind' && worth.proper)) return false;
  if (isBlocked(member, place)) return workedOn(member, place);
  if (place.left.counted && !(worth.proper && tail.type === 'kind')) return false;
  // 等5个项目 says of each member that it is one.
  if (place.such?.type === 'project' && place.such.count >= 0 && (worth.score > 0 || member.to - member.from > 1)) return true;
  if (tail.type === 'kind') return acceptsKind(member, place);
  if (place.costed && worth.proper) return true;
  if (
    place.right.counted &&
    !((worth.proper || (place.right.single && worth.score >= 4)) && (place.sized || isOwnSize(member, place))) &&
    !(place.left.amount >= 0 && !place.right.several && !place.shared)
  )
    return false;
  if (place.right.runsOn && !place.sized && !place.right.predicate) return false;
  return tail.type === 'facility' ? acceptsFacility(member, place) : acceptsActivity(member, place);
}

/**
 * 甲中心校教师周转房24套, 甲至乙公路22公里, 丙村育苗基地200亩, 丁书屋一处: a number of rooms, a length, an area or the
 * number one behind one building, one road or one field is its size.
 */
function isOwnSize({ worth, tail, verb, sized }: Member, { right, left, cell }: Place): boolean {
  if (right.unit === null) return false;
  // 打造甲古道徒步线11公里: what has a length is more than a hope.
  const built =
    left.frame === 'strong' ||
    verb >= 0 ||
    right.predicate ||
    (worth.route && tail?.type === 'activity') ||
    (left.frame === 'weak' && LENGTH_UNITS.has(right.unit) && worth.score >= 5);
  if (!built) return false;
  if ((ROOM_UNITS.has(right.unit) && (worth.proper || !CLASS_HEADS.has(tail?.head ?? ''))) || (worth.route && LENGTH_UNITS.has(right.unit)))
    return true;
  if (sized || cell || ASPIRATIONAL_HEADS.has(tail?.head ?? '') || CLASS_HEADS.has(tail?.head ?? '')) return false;
  return (
    right.single ||
    LENGTH_UNITS.has(right.unit) ||
    (tail?.type === 'facility' && AREA_UNITS.has(right.unit) && !PLANTED_HEADS.has(tail.head))
  );
}

/** 在甲村新建乙水厂: the verb inside parts it from the preposition; 支持甲产业园投产: the whole clause is the object. */
const isBlocked = (member: Member, place: Place): boolean =>
  place.left.blocked &&
  !(place.left.placed && member.verb > member.first) &&
  !(place.left.toward && place.such?.type === 'project' && place.such.count >= 0) &&
  !isUrged(member, place);

const isUrged = (member: Member, place: Place): boolean => place.left.urged && place.right.predicate && member.worth.proper;

/** 对甲街进行改造: the preposition that blocks other names makes this one the object of the work. */
const workedOn = (member: Member, place: Place): boolean =>
  place.left.toward && place.right.workedOn && member.tail?.type === 'facility' && member.worth.proper;

/** The strength of a verb before the name; one that was cut off its front is a verb of building. */
const governed = (member: Member, place: Place): 'strong' | 'weak' | null =>
  member.verb >= 0 && place.left.frame !== 'weak' ? 'strong' : place.left.frame;

function acceptsKind(member: Member, place: Place): boolean {
  const { worth, tail } = member;
  const sized = place.sized || member.sized;
  const works = tail?.head === '工程';
  if (works && !isWorks(member, sized)) return false;
  if (place.left.plain && !place.right.predicate && !sized) return false;
  if (worth.placeOnly || (place.right.several && !place.cell)) return false;
  // 新建人饮工程7处, 农村公路安防工程85公里: so much of a kind of work.
  if (place.right.counted && !worth.proper && !place.cell) return false;
  if (worth.proper) return true;
  if (sized) return worth.score >= 1;
  if (place.headed || place.cell || place.such?.type === 'project') return worth.score >= (works && place.headed ? 3 : 2);
  const verb = governed(member, place);
  if (verb === 'weak' && !place.right.predicate) return false;
  return (verb !== null || place.right.predicate) && worth.score >= (works || worth.physical ? 2 : 3);
}

/** 工程 is said of campaigns as well: something must be built, dug, mended. */
function isWorks(member: Member, sized: boolean): boolean {
  const { worth } = member;
  if (worth.quoted || (worth.abstract && !worth.physical)) return false;
  return worth.physical || worth.proper || sized;
}

function acceptsFacility(member: Member, place: Place): boolean {
  const { worth, tail } = member;
  const sized = place.sized || member.sized;
  const listed = place.such?.type === 'project' || place.such?.type === 'works';
  const verb = governed(member, place);
  const lofty = ASPIRATIONAL_HEADS.has(tail?.head ?? '');
  if (place.left.settled && MANY_BUILD.test(tail?.head ?? '')) return false;
  if (isSole(member, place, sized)) return true;
  if (sized && (verb !== null || place.cell || place.left.amount >= 0))
    return worth.proper || worth.score >= (CLASS_HEADS.has(tail?.head ?? '') || (verb === 'weak' && place.left.amount < 0) ? 3 : 1);
  if (place.left.plain && !isUrged(member, place)) return false;
  if (place.headed && sized) return worth.proper && place.left.begins;
  // 城乡冷链物流中心8月开工,…总投资1.2亿元: it is begun and has a cost.
  if (place.right.begun && place.sized && place.left.opens && worth.score >= 2) return true;
  // 目前2号车间已投产: a part of some factory.
  if (PARTS_OF_FACTORIES.has(tail?.head ?? '') && verb === null && !sized) return false;
  if (place.right.predicate && (worth.proper || worth.score >= (listed ? 2 : 3))) return true;
  if (place.right.underWay && worth.proper && !lofty) return true;
  if (listed && worth.proper) return true;
  // 推进园博园、植物园等项目建设
  if (place.such?.type === 'project' && verb !== null && ONLY_ONES.has(tail?.head ?? '')) return true;
  // 甲物流园年底完成投资5亿元; what many companies build in (甲工业园完成投资) is no project.
  if (place.right.spent && worth.proper && !lofty && !MANY_BUILD.test(tail?.head ?? '')) return true;
  // An item of a list of works: 十、上坪卫生站建设
  if (place.headed && place.item && place.right.worked) return worth.proper && !lofty;
  // 镇敬老院, 城区供水站: a head that says so much needs little before it.
  if (verb === 'strong')
    return (
      worth.proper ||
      (!lofty &&
        (!CLASS_HEADS.has(tail?.head ?? '') || worth.score >= 5) &&
        worth.score + Number(worth.score > 0 && (tail?.head.length ?? 0) >= 3) >= 2)
    );
  return verb === 'weak' && worth.proper && !worth.owned && !lofty;
}

/** 总投资320万元的敬老院, 日处理污水600吨的污水处理厂已完工: the only one of its kind that a township has, with its own cost or size. */
const isSole = ({ tail, from, to }: Member, { left, right, shared }: Place, sized: boolean): boolean =>
  sized &&
  tail !== null &&
  to - from === 1 &&
  tail.head.length >= 3 &&
  (left.tied || (left.amount >= 0 && left.frame === 'strong')) &&
  !shared &&
  !left.blocked &&
  !left.plain &&
  !CLASS_HEADS.has(tail.head) &&
  !ASPIRATIONAL_HEADS.has(tail.head) &&
  (left.amount >= 0 || right.predicate);

const MANY_BUILD = /工业园|产业园|科技园|园区|开发区|集中区|新区|新城/;

function acceptsActivity(member: Member, place: Place): boolean {
  const { worth } = member;
  const verb = governed(member, place);
  const sized = place.sized || member.sized || place.costed;
  if (worth.abstract || worth.conduct || (place.left.plain && !isUrged(member, place))) return false;
  if (place.entry && worth.physical && worth.score >= 3) return true;
  if (sized && (verb !== null || place.headed || place.cell || place.costed || place.left.tied))
    return worth.score >= 3 && (worth.proper || !place.headed || verb === 'strong');
  // 加快植物园二期建设
  if (PHASES.has(member.tail?.head ?? '') && verb === 'strong' && worth.physical && worth.score >= 1) return true;
  if (!worth.proper) return false;
  return (
    (worth.physical || WORKS_OF_THEMSELVES.has(member.tail?.head ?? '')) &&
    (verb !== null || place.right.predicate || place.such?.type === 'project' || (worth.route && LENGTH_UNITS.has(place.right.unit ?? '')))
  );
}

/** 推动安达精工、远大铸造轻质轮毂年内开工: what a company begins or ends is its project. */
const isCompany = (member: Member, place: Place): boolean =>
  (member.company || (place.shared && isProduct(member))) &&
  place.right.begun &&
  (member.worth.proper || member.worth.score >= 4) &&
  !place.left.plain &&
  (!place.left.blocked || place.left.urged);

/** 甲花木城总投资1.2亿元: what has a total cost is a project, but for a village, an office or a company that spends it. */
const isPriced = (member: Member, place: Place): boolean =>
  place.priced && !place.left.blocked && member.worth.proper && !member.worth.placeOnly && member.end - member.start >= 4;

/** 远大铸造轻质轮毂: a company and its product, long enough to need no head. */
export const isProduct = ({ worth, end, start, tail }: Member): boolean =>
  tail === null && worth.proper && worth.score >= 7 && end - start >= 6 && !worth.abstract && !worth.placeOnly && !worth.route;

/** Takes a member of 等5个项目 that has no head of its own: a company, a product, a place. */
export function acceptsBare(member: Member, place: Place): boolean {
  const { such, left } = place;
  const { worth } = member;
  const length = member.end - member.start;
  if (place.firm && member.worth.proper && !place.left.blocked) return true;
  if (!such && (isCompany(member, place) || isPriced(member, place) || (place.entry && worth.proper))) return true;
  if (!such)
    return (
      (left.amount >= 0 || (left.sizes.length > 0 && left.frame === 'strong' && (member.company || isProduct(member)))) &&
      left.tied &&
      !place.shared &&
      (worth.proper || (left.frame === 'strong' && worth.score >= 4)) &&
      place.right.closed &&
      length >= 4 &&
      !left.blocked
    );
  if (such.type === 'other' || left.blocked || left.plain || length > LONGEST_NAME || length < 2) return false;
  if (worth.abstract && (!worth.proper || worth.quoted)) return false;
  // “千百十”“三牌”等五大工程
  if (worth.quoted && such.count >= 0) return false;
  if (such.count < 0 && (member.to - member.from < 2 || (member.separator === Bit.join && !worth.proper))) return false;
  return worth.proper || worth.score >= (such.count >= 0 ? 2 : 4) || (member.company && such.count >= 0);
}
