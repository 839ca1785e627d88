/**
 * First names that are common in Britain, of many origins. A name that is also a month or a word with
 * which sentences begin (April, Will, Grant) is left out: it would be found where nobody is named.
 */
const common = `
Aaron Abby Abdul Abigail Adam Adele Adrian Afzal Agnes Agnieszka Ahmed Aisha Ajay Alan Alasdair Albert Alex
Alexander Alexandra Alfie Alfred Ali Alice Alicia Alison Alistair Allan Amanda Amara Amber Amelia Amina Amir
Amit Amy Andrea Andrew Andy Aneta Angela Angus Anil Anita Anjali Ann Anna Anne Annette Annie Anthony Antonia
Archie Arjun Arthur Asha Asif Audrey Ayesha Barbara Barry Beatrice Becky Ben Benjamin Bernadette Bernard Beth
Bethan Betty Bev Beverley Bob Brenda Brian Bronwen Bruce Bryan Caitlin Callum Cameron Carl Carmen Carol Caroline
Carolyn Cath Catherine Cathy Cecilia Charles Charlie Charlotte Cheryl Chidi Chioma Chloe Chris Christian
Christina Christine Christopher Claire Clare Clive Colette Colin Connor Craig Cynthia Daisy Damian Dan Daniel
Danielle Danny Darren Dave David Dawn Debbie Deborah Debra Declan Deepa Denise Dennis Derek Desmond Dhruv Diana
Diane Dmitri Dominic Donald Donna Doreen Doris Dorothy Duncan Dylan Eddie Edward Edwin Eileen Elaine Eleanor
Elena Elizabeth Ella Ellen Ellie Elsie Emily Emma Emmanuel Eric Erin Ethan Ethel Eva Eve Evelyn Ewa Fatima Farah
Fiona Frances Francis Fred Freya Gareth Gary Gavin Gemma Geoff Geoffrey George Gerald Gerard Gillian Gina Giles
Glenda Glenn Gordon Grace Graeme Graham Greg Gregory Gurpreet Gwen Hannah Hari Harjit Harold Harriet Harry
Hassan Hazel Heather Hector Helen Helena Henry Hilary Howard Hugh Hussain Iain Ian Ibrahim Ifeoma Imran Ingrid
Irene Iris Isaac Isabel Isabella Isla Ivan Ivy Iwona Jack Jackie Jacqueline Jacqui Jake James Jamie Jan Jane Janet
Janice Jasmine Jason Jaswinder Javed Jay Jayne Jean Jeff Jeffrey Jen Jennifer Jenny Jeremy Jess Jessica Jill Jim
Jo Joan Joanna Joanne Joe Joel John Jon Jonathan Joseph Josephine Josh Joshua Joyce Juan Judith Judy Julia Julian
Julie Justin Kamal Karen Karl Kasia Kate Katherine Kathleen Kathryn Kathy Katie Katy Kayleigh Keith Kelly Ken
Kenneth Kerry Kevin Khadija Kieran Kim Kiran Kirsty Krishna Kwame Lakshmi Lara Laura Lauren Laurence Leah Lee
Leila Len Leo Leon Leonard Leslie Lesley Lewis Liam Lilian Lily Linda Lindsay Lisa Liz Lorna Lorraine Louis
Louise Lucas Lucy Luke Lydia Lynn Lynne Mabel Maciej Magdalena Malcolm Malik Manjit Marcus Margaret Maria Marian
Marie Marilyn Marion Mark Martha Martin Mary Matt Matthew Maureen Max Maxine Meera Megan Mehmet Melanie Melissa
Mia Michael Michelle Miguel Mike Miriam Mohamed Mohammed Moira Mollie Molly Monica Morag Muhammad Nadia Naomi
Natalie Natasha Nathan Neil Ngozi Nia Niall Nicholas Nick Nicky Nicola Nicole Nigel Nikhil Nina Noel Nora Norman
Oliver Olivia Olu Omar Oscar Owen Pam Pamela Patricia Patrick Paul Paula Pauline Peggy Penelope Penny Pete Peter
Phil Philip Philippa Phoebe Phyllis Pippa Piotr Pooja Priya Rachael Rachel Raj Rajesh Ralph Ramesh Ranjit Rashid
Ravi Ray Raymond Rebecca Reena Rhian Rhys Richard Rita Rob Robert Roberta Robin Roger Ron Ronald Rory Rosalind
Rosemary Rosie Ross Roy Rupert Russell Ruth Ryan Sabrina Sadia Sajid Sally Sam Samantha Samina Samuel Sandra
Sanjay Sara Sarah Saul Scott Sean Sebastian Shabana Shane Sharon Shaun Sheila Shirley Shona Siân Sian Simon
Sinead Sofia Sonia Sophie Stacey Stan Stanley Stefan Stella Stephanie Stephen Steve Steven Stuart Sue Sunil Susan
Susannah Suzanne Sylvia Tahir Tamsin Tanya Tara Tariq Ted Teresa Terence Terry Thandi Theresa Thomas Tim Timothy
Tina Toby Tom Tomasz Tony Tracey Tracy Trevor Ursula Usha Val Valerie Vanessa Vera Veronica Vicky Victor Victoria
Vijay Vikram Vincent Vivienne Walter Wayne Wendy William Yasmin Yolanda Yusuf Yvonne Zahra Zainab Zara Zoe
`;

/** The names in lower case, as they are looked up. */
export const firstNames: ReadonlySet<string> = new Set(common.trim().toLowerCase().split(/\s+/));
