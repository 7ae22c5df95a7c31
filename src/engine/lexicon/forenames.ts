/** Common forenames of people in the news, by the gender they usually show; hand-made. */
const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const MALE_FORENAMES = names(`
Aaron Abdul Abdullah Adam Adrian Ahmed Alan Albert Alejandro Aleksandr Aleksei Alexander Alexei Alfred Ali Allan Allen
Alexandre Anatoly Andre Andrei Andrew Andriy Andrzej Angus Anthony Antonio Antony Anwar Ari Arnold
Arthur Barack Barry Bashar Ben Benjamin Bernard Bernie Bill Billy Bob Bobby Boris Brad Bradley Brandon Brendan Brent Brett
Brian Bruce Bryan Carl Carlos Chad Charles Charlie Chester Chris Christian Christopher Chuck Clarence
Colin Corey Cory Craig Dale Dan Daniel Dave David Dean Denis Dennis Derek Dick Diego Dimitri Dirk
Dmitri Dmitry Dmytro Don Donald Doug Douglas Duncan Dwight Earl Ed Eddie Edgar Eduardo Edward Edwin
Elijah Elliott Emmanuel Emmanuele Enrique Eric Erik Ernest Ethan Eugene Evan Felix Fernando Fidel
Francis Francisco Franco Frank Frans Franz Fred Frederick Friedrich Gabriel Gary Gavin Gene Geoff Geoffrey George
Gerald Gerard Gerhard Giorgio Giovanni Giuseppe Glenn Gordon Graham Grant Greg Gregory Guillermo Gus
Guy Hamid Hans Harold Harry Harvey Hassan Heiko Heinrich Helmut Henry Herbert Herman Hillel Howard Hugh Hugo Ian
Ibrahim Igor Isaac Ivan Jack Jackson Jacob Jacques Jake James Jamal Jamie Jan Jared Jason Javier
Jay Jean Jeb Jeff Jefferson Jeffrey Jens Jeremy Jerome Jerry Jesse Jim Jimmy Joe Joel Johan Johannes John Johnny
Jon Jonathan Jordan Jorge Jose José Joseph Josep Josh Joshua Juan Julian Julio Jürgen Justin Karl Keith Ken
Kenneth Kevin Kofi Konstantin Kurt Kyle Lance Larry Lars Laurent Lawrence Lee Leo Leon Leonard Leonid
Lewis Liam Lindsey Lloyd Lou Louis Lucas Luis Luke Magnus Mahmoud Malcolm Manuel Marc Marcel Marco
Marcos Marcus Mario Mark Marshall Martin Marvin Mateusz Mathias Matt Matthew Maurice Max Michael Michel
Miguel Mikhail Mike Mitch Mitt Mohamed Mohammad Mohammed Muhammad Mykhailo Narendra Nate Nathan Neal
Ned Neil Newt Nicholas Nick Nicolas Nigel Nikita Nikolai Noah Noam Noel Norman Olaf Oleg Oleksandr Oleksii Oleksiy Oliver Omar Oscar
Otto Owen Pablo Pat Patrick Paul Pavel Pedro Pete Peter Petro Phil Philip Philippe Phillip Pierre
Pieter Rafael Rahm Ralph Rand Randy Raymond Recep Reinhold Rex Ricardo Richard Rick Ricky Rob Robert Roberto Rod
Rodrigo Roger Roland Roman Ron Ronald Ross Roy Rudolph Rudy Russell Ryan Salman Sam Samuel Saul Scott Sean Sebastian
Serge Sergei Sergey Seth Shane Shaun Sidney Silvio Simon Spencer Stan Stanley Stefan Stephen Steve
Steven Stewart Stuart Tayyip Ted Terrence Terry Theodore Thierry Thomas Tim Timothy Toby Todd Tom Tommy Tony
Travis Trent Trevor Tucker Tyler Valery Vasily Viktor Victor Vince Vincent Vitali Vitaly Vladimir Volodymyr Wade
Walt Walter Warren Wayne Wilhelm Will William Willy Wolfgang Xi Yair Yevgeny Yuri Yves Zachary`)

export const FEMALE_FORENAMES = names(`
Abby Abigail Ada Agnes Aisha Alexandra Alexandria Alice Alicia Alison Allison Alyssa Amanda Amber Amelia Amy Ana Anastasia Andrea
Angela Anita Ann Anna Anne Annalena Annie Antonia April Aretha Ashley Audrey Barbara Beatrice Becky Bernadette Beth
Betsy Betty Beverly Bonnie Brenda Bridget Brittany Carla Carly Carmen Carol Caroline Carolyn Catherine
Cathy Cecilia Charlotte Cheryl Chloe Christiane Christina Christine Cindy Claire Clara Claudia Colleen
Condoleezza Connie Constance Cristina Cynthia Daisy Dana Daria Dawn Deborah Debbie Debra Denise Diana Diane Dina Dolores Donna Dora
Doris Dorothy Edith Eileen Elaine Eleanor Elena Elisabeth Eliza Elizabeth Ella Ellen Emily Emma Erica Erin Esther Eva Eve Evelyn
Felicia Fiona Florence Frances Francesca Gabrielle Gail Galina Gennifer Gina Giorgia Gloria Golda Grace Greta Gretchen Hanna
Hannah Heather Heidi Helen Helena Helga Hillary Hope Huma Ida Inga Inna Irina Iris Isabel Isabella Ivana Ivanka Jackie
Jacqueline Jane Janet Janice Jen Jenna Jennifer Jenny Jessica Jill Joan Joanna Jodi Jodie Josephine Joy Joyce Juanita Judith
Judy Julia Julie Juliet June Kaja Kamala Karen Karin Kate Katerina Katherine Kathleen Kathryn Kathy Katie Kayleigh Kellyanne
Kelly Kendra Kim Kimberly Kirsten Kristalina Kristen Kristin Kristina Kyrsten Laura Lauren Leah Leila Lena Leslie Lillian Lily Linda Lisa
Liz Loretta Lori Louise Lucia Lucy Lydia Lynn Madeleine Madison Maggie Malala Mandy Marcia Margaret Margarita Maria Marianne
Marie Marina Marine Marjorie Marilyn Marta Martha Mary Maryam Maya Megan Megyn Melania Melanie Melinda Melissa
Meredith Mia Michelle Mildred Miranda Molly Monica Nadia Nancy Naomi Natalia Natalie Natasha Nicola Nicole
Nikki Nina Nora Norma Olga Olena Oksana Olivia Oprah Pamela Patricia Patty Paula Pauline Peggy Penny Phyllis Priti Priya Rachel
Rebecca Regina Renee Rita Roberta Robin Rosa Rose Rosemary Roxanne Ruth Sabrina Sally Samantha Sandra
Sanna Sara Sarah Selina Shannon Sharon Sheila Sheryl Shirley Simone Sofia Sonia Sophia Sophie Stacey Stephanie Sue
Susan Susanna Suzanne Svetlana Sylvia Tamara Tammy Tanya Tara Tatiana Teresa Theresa Tiffany Tina Tracy Tulsi Ursula
Valentina Valerie Vanessa Vera Veronica Vicky Victoria Viola Violet Virginia Vivian Wanda Wendy Whitney
Whoopi Yulia Yvette Yvonne Zoe`)
